"""Lines as posts and previewers set them, made into sentences and rows again."""
