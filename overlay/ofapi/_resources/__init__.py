"""Resources with more than the generated methods."""
