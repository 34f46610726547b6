"""The outbox is read in the order of its rows: an index in that order spares sorting all that waits.

Revision ID: 0004
Revises: 0003
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_OLD = ["state", "lane", "next_at"]
_NEW = ["state", "lane", "outbox_id", "next_at"]


def upgrade() -> None:
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_state_lane_next_at"))
        batch_op.create_index(batch_op.f("ix_outbox_state_lane_outbox_id_next_at"), _NEW, unique=False)


def downgrade() -> None:
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_state_lane_outbox_id_next_at"))
        batch_op.create_index(batch_op.f("ix_outbox_state_lane_next_at"), _OLD, unique=False)
