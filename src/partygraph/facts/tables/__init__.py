"""Lines put together to tables: rows of cells, also where a copy has taken them apart, and what each column holds."""
