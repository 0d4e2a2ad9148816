"""Who gives an honour that a sentence tells, by the sentence, the text around it or the paper that it goes by."""
