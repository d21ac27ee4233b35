"""Agents. owner_id is a user's, without a foreign key: the schemas are to be moved apart one day."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "a0001"
down_revision = None


def upgrade():
    op.execute("CREATE SCHEMA IF NOT EXISTS agents")
    op.create_table(
        "agents",
        sa.Column("id", postgresql.UUID(), server_default=sa.text("gen_random_uuid()"), primary_key=True),
        sa.Column("owner_id", postgresql.UUID(), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        schema="agents",
    )
    op.create_table(
        "agent_capabilities",
        sa.Column("agent_id", postgresql.UUID(), sa.ForeignKey("agents.agents.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("capability", sa.String(50), primary_key=True),
        schema="agents",
    )


def downgrade():
    op.drop_table("agent_capabilities", schema="agents")
    op.drop_table("agents", schema="agents")
