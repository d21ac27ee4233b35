"""A name to show."""

import sqlalchemy as sa
from alembic import op

revision = "u0002"
down_revision = "u0001"


def upgrade():
    op.add_column("users", sa.Column("display_name", sa.String(100)), schema="users")


def downgrade():
    op.drop_column("users", "display_name", schema="users")
