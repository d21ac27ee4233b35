"""Keys can be revoked. Written while somebody else wrote u0002."""

import sqlalchemy as sa
from alembic import op

revision = "u0002b"
down_revision = "u0001"


def upgrade():
    op.add_column("api_keys", sa.Column("revoked_at", sa.DateTime(timezone=True)), schema="users")


def downgrade():
    op.drop_column("api_keys", "revoked_at", schema="users")
