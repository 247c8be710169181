"""Services that neither ministack nor moto answers well enough."""
