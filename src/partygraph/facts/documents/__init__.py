"""What a document says of itself: title, 文号, addressees, who issued or published it and when."""
