"""What all models of this service are made from."""

from sqlalchemy.orm import declarative_base

Base = declarative_base()
