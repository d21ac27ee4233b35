"""The state of a robeing, as it keeps it itself."""

import logging
from dataclasses import dataclass

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Float, ForeignKey, Integer, String, Text, func
from sqlalchemy.dialects.postgresql import JSON, JSONB, UUID
from sqlalchemy.orm import declarative_base

Base = declarative_base()

logger = logging.getLogger(__name__)


def parse_state(value):
    """The state of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None



class RobeingStats(Base):
    __tablename__ = "robeing_stats"
    id = Column(Integer, primary_key=True)
    robeing_id = Column(String(50), nullable=False, unique=True)
    memory = Column(Integer, nullable=False, default=10)
    compute = Column(Integer, nullable=False, default=10)
    react = Column(Integer, nullable=False, default=10)
    empathy = Column(Integer, nullable=False, default=10)
    leadership = Column(Integer, nullable=False, default=10)
    ethics = Column(Integer, nullable=False, default=10)
    level = Column(Integer, nullable=False, default=1)
    experience = Column(Integer, nullable=False, default=0)
    stat_points = Column(Integer, nullable=False, default=0)
    created_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    updated_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())

class RobeingSettings(Base):
    """What a company has chosen."""
    __tablename__ = "robeing_settings"

    id = Column(Integer, primary_key=True)
    robeing_id = Column(String(50), nullable=False, unique=True)
    company_name = Column(String(100))
    workspace_id = Column(UUID(as_uuid=True))
    preferences = Column(JSONB, nullable=False, default=dict)
    created_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    updated_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())

class ConversationLog(Base):
    """What was said."""
    __tablename__ = "conversation_logs"

    id = Column(BigInteger, primary_key=True)
    robeing_id = Column(String(50), nullable=False)
    user_id = Column(UUID(as_uuid=True))
    slack_user_id = Column(String(50))
    channel_id = Column(String(50))
    message = Column(Text, nullable=False)
    response = Column(Text)
    intent = Column(String(100))
    confidence = Column(Float)
    timestamp = Column(DateTime(timezone=True), nullable=False, server_default=func.now())


@dataclass
class StateRequest:
    """What a caller sends for a state."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


# Below: what stands in the database.


def recent(session, robeing_id, user_id, limit=10):
    """The last things that a user and the robeing said."""
    return (
        session.query(ConversationLog)
        .filter(ConversationLog.robeing_id == robeing_id)
        .filter(ConversationLog.user_id == user_id)
        .filter(ConversationLog.response.isnot(None))
        .order_by(ConversationLog.timestamp.desc())
        .limit(limit)
        .all()
    )
