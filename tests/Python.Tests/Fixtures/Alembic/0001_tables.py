"""tables and every kind of column

Revision ID: 0001
"""
from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = ("main",)
depends_on = None


def audit():
    return [
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.text("CURRENT_TIMESTAMP")),
    ]


def upgrade() -> None:
    op.execute("CREATE SCHEMA audit")
    op.execute("CREATE TYPE other AS ENUM ('p', 'q')")
    op.create_table(
        "users",
        sa.Column("id", postgresql.UUID(as_uuid=True), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("Name", sa.String(), nullable=True),
        sa.Column("order", sa.Integer(), server_default="0", nullable=False),
        sa.Column("balance", sa.Numeric(precision=10, scale=2), server_default=sa.text("0"), nullable=False),
        sa.Column("rate", sa.Float(), nullable=True),
        sa.Column("ratio", sa.Float(precision=53)),
        sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("data", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'::jsonb"), nullable=True),
        sa.Column("tags", postgresql.ARRAY(sa.String(length=20)), nullable=True),
        sa.Column("matrix", postgresql.ARRAY(sa.Integer(), dimensions=2), nullable=True),
        sa.Column("picture", sa.LargeBinary(), nullable=True),
        sa.Column("wait", sa.Interval(), nullable=True),
        sa.Column("at", sa.Time(timezone=True), nullable=True),
        sa.Column("exact", postgresql.TIMESTAMP(timezone=True, precision=3), nullable=True),
        sa.Column("flags", postgresql.BIT(8), nullable=True),
        sa.Column("code", sa.CHAR(2), nullable=True),
        sa.Column("period", postgresql.TSTZRANGE(), nullable=True),
        sa.Column("ip", postgresql.INET(), nullable=True),
        *audit(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("email", name="uq_users_email"),
        sa.CheckConstraint("balance >= 0", name="balance_not_negative"),
        comment="people's accounts",
    )
    op.create_table(
        "numbers",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("user_id", postgresql.UUID(as_uuid=True), sa.ForeignKey("users.id", ondelete="CASCADE", name="fk_user"), index=True),
        sa.Column("code", sa.Text(), unique=True, comment="it's short"),
        sa.Column("big", sa.SmallInteger(), sa.Identity(always=True, start=5, increment=2), nullable=False),
        sa.Column("twice", sa.Integer(), sa.Computed("big * 2", persisted=True)),
    )
    op.create_table(
        "pairs",
        sa.Column("a", sa.Integer(), nullable=False),
        sa.Column("b", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Enum("x", "y's", name="kind"), nullable=False),
        sa.Column("other", postgresql.ENUM("p", "q", name="other", create_type=False)),
        sa.Column("loose", sa.Enum("one", "three", native_enum=False)),
        sa.PrimaryKeyConstraint("a", "b"),
        sa.ForeignKeyConstraint(["a"], ["numbers.id"], name="fk_a", onupdate="CASCADE", deferrable=True, initially="DEFERRED"),
        sa.UniqueConstraint("b", "a"),
    )
    op.create_table("log", sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False), sa.Column("kind", sa.Enum("x", "y's", name="kind")), schema="audit")
    op.create_table("small", sa.Column("id", sa.SmallInteger, primary_key=True), sa.Column("log_id", sa.Integer, sa.ForeignKey("audit.log.id"), index=True), schema="audit")
    op.create_table("parted", sa.Column("day", sa.Date(), nullable=False), postgresql_partition_by="RANGE (day)")


def downgrade() -> None:
    op.drop_table("parted")
    op.drop_table("small", schema="audit")
    op.drop_table("log", schema="audit")
    for name in ("pairs", "numbers", "users"):
        op.drop_table(name)
    op.execute("DROP TYPE kind")
