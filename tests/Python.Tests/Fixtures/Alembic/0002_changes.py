"""columns, indexes and constraints change"""
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ENUM, UUID

revision: str = "0002"
down_revision: str = "0001"

status = ENUM("open", "done", name="status", create_type=False)
COLUMNS = ["a", "b"]


def upgrade():
    op.execute("CREATE TYPE status AS ENUM ('open', 'done')")
    op.add_column("users", sa.Column("status", status, server_default="open", nullable=False))
    op.add_column("users", sa.Column("parent_id", UUID(), sa.ForeignKey("users.id"), nullable=True))
    op.add_column("users", sa.Column("slug", sa.String(40), unique=True))
    op.add_column("log", sa.Column("note", sa.Text(), index=True, comment="free"), schema="audit")
    op.add_column("users", sa.Column("score", sa.Integer(), sa.CheckConstraint("score > 0", name="score_positive")))
    op.drop_column("users", "picture")
    op.alter_column("users", "email", existing_type=sa.String(length=255), type_=sa.Text(), existing_nullable=False)
    op.alter_column("users", "order", new_column_name="position", existing_type=sa.Integer(), nullable=True, server_default=None)
    op.alter_column("users", "rate", type_=sa.Numeric(8, 3), postgresql_using="rate::numeric", comment="per year")
    op.alter_column("users", "Name", server_default=sa.text("''"), nullable=False)
    op.alter_column("log", "id", server_default="7", schema="audit")
    op.create_index("ix_users_lower", "users", [sa.text("lower(email)")], unique=True)
    op.create_index(op.f("ix_users_name"), "users", ["Name", "position"], unique=False)
    op.create_index("ix_active", "users", ["email"], postgresql_where=sa.text("is_active"), postgresql_using="btree", postgresql_include=["slug"])
    op.create_index("ix_pattern", "users", ["email"], postgresql_ops={"email": "text_pattern_ops"})
    op.create_index("ix_func", "users", [sa.func.lower(sa.column("email")), sa.literal_column("slug DESC")])
    op.create_index("ix_log", "log", ["note"], schema="audit", postgresql_with={"fillfactor": 70})
    op.drop_index("ix_users_name", table_name="users")
    op.drop_index("ix_log", table_name="log", schema="audit")
    op.create_unique_constraint("uq_slug", "users", ["slug", "email"], deferrable=True)
    op.create_unique_constraint(None, "users", ["slug"])
    op.create_foreign_key("fk_log", "pairs", "log", ["b"], ["id"], referent_schema="audit", ondelete="SET NULL")
    op.create_foreign_key(None, "log", "numbers", ["id"], ["id"], source_schema="audit")
    op.create_check_constraint("ck_pairs", "pairs", "a <> b")
    op.create_check_constraint("ck_log", "log", sa.text("id > 0"), schema="audit")
    op.drop_constraint("fk_log", "pairs", type_="foreignkey")
    op.drop_constraint("ck_log", "log", schema="audit")
    op.create_primary_key("pk_parted", "parted", ["day"])
    op.rename_table("numbers", "figures")
    op.rename_table("log", "journal", schema="audit")
    op.create_table_comment("users", "all of them", existing_comment="people's accounts")
    op.drop_table_comment("users")
    with op.batch_alter_table("pairs", schema=None) as batch_op:
        batch_op.add_column(sa.Column("c", sa.Integer(), nullable=True))
        batch_op.alter_column("c", existing_type=sa.Integer(), type_=sa.BigInteger(), new_column_name="d")
        batch_op.create_index(batch_op.f("ix_pairs_d"), ["d"], unique=True)
        batch_op.create_foreign_key("fk_d", "figures", ["d"], ["id"])
        batch_op.create_unique_constraint("uq_d", ["d", "a"])
        batch_op.create_check_constraint("ck_d", "d > 1")
        batch_op.drop_constraint("ck_d", type_="check")
        batch_op.drop_index("ix_pairs_d")
        batch_op.drop_column("other")
    for column in COLUMNS:
        op.alter_column("pairs", column, existing_type=sa.Integer(), type_=sa.BigInteger())
    for column, kind in [("e", sa.Integer()), ("f", sa.Text())]:
        op.add_column("pairs", sa.Column(column, kind))
    for sql in ["UPDATE pairs SET e = 1", "UPDATE pairs SET f = 'x'"]:
        op.execute(sql)
    if op.get_context().dialect.name == "postgresql":
        op.execute(sa.text("ALTER TABLE pairs SET (fillfactor = 90)"))
    else:
        op.execute("PRAGMA nothing")
    op.execute(sa.schema.CreateSequence(sa.Sequence("numbering", start=100, increment=10)))


def downgrade():
    raise NotImplementedError
