"""beside"""
from alembic import op

revision = "0003"
down_revision = "0001"


def upgrade():
    op.execute("""
        CREATE VIEW active AS
        SELECT id, code FROM users WHERE is_active
    """)


def downgrade():
    pass
