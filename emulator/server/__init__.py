"""A local AWS for end-to-end tests and the demo: ministack and moto behind one port, and what both lack."""
