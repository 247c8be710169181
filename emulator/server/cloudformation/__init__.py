"""The CloudFormation resource types that ministack lacks or only half has."""
