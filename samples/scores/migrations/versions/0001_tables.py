"""The tables as they came from MySQL."""

import sqlalchemy as sa
from alembic import op

revision = "s0001"
down_revision = None


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), sa.Identity(), primary_key=True),
        sa.Column("email", sa.String(255), nullable=False, unique=True),
        sa.Column("nickname", sa.String(50), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("birth_date", sa.Date()),
        sa.Column("role", sa.String(20), nullable=False, server_default="user"),
    )
    op.create_table(
        "scores",
        sa.Column("id", sa.Integer(), sa.Identity(), primary_key=True),
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id"), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    )


def downgrade():
    op.drop_table("scores")
    op.drop_table("users")
