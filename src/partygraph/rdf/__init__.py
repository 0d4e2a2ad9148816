"""Facts as RDF: vocabulary, IRIs, quads, files."""
