"""Trains, measures and exports the reader: the small model that finds who is said to have said what."""
