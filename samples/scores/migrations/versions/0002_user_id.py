"""A uuid for each user: nullable, filled, then NOT NULL and unique."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "s0002"
down_revision = "s0001"


def upgrade():
    op.add_column("users", sa.Column("user_id", postgresql.UUID(), nullable=True))
    op.execute("UPDATE users SET user_id = gen_random_uuid()")
    op.alter_column("users", "user_id", nullable=False)
    op.create_index("ix_users_user_id", "users", ["user_id"], unique=True)


def downgrade():
    op.drop_index("ix_users_user_id", "users")
    op.drop_column("users", "user_id")
