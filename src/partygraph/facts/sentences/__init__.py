"""Honours told in sentences: one module for each way of telling, gone through in turn by `told`."""
