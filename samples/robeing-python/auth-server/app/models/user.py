"""Users, and the workspaces that they are members of."""

import logging
from dataclasses import dataclass

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Float, ForeignKey, Integer, String, Text, func
from sqlalchemy.dialects.postgresql import JSON, JSONB, UUID
from sqlalchemy.orm import relationship

from .base import Base

logger = logging.getLogger(__name__)


def log_user(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "user %s: %s", action, "done" if ok else "failed")



class User(Base):
    """A person who has signed in."""
    __tablename__ = "users"

    id = Column(UUID(as_uuid=True), primary_key=True, server_default=func.gen_random_uuid())
    username = Column(String(50), nullable=False, unique=True)
    email = Column(String(255), nullable=False, unique=True)
    name = Column(String(255))
    picture = Column(String(500))
    oauth_provider = Column(String(50))
    oauth_id = Column(String(255))
    is_active = Column(Boolean, nullable=False, server_default="true")
    created_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    updated_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    last_login_at = Column(DateTime(timezone=True))


def user_response(status, **values):
    """The body that callers of the user endpoints know."""
    body = {"status": status, "resource": "user"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body



class WorkspaceMember(Base):
    """A user in a workspace."""
    __tablename__ = "workspace_members"

    id = Column(UUID(as_uuid=True), primary_key=True, server_default=func.gen_random_uuid())
    workspace_id = Column(UUID(as_uuid=True), ForeignKey("workspaces.id", ondelete="CASCADE"), nullable=False)
    user_id = Column(UUID(as_uuid=True), ForeignKey("users.id", ondelete="CASCADE"), nullable=False)
    role = Column(String(20), nullable=False, server_default="member")
    robeing_id = Column(String(50))
    robeing_url = Column(String(255))
    is_active = Column(Boolean, nullable=False, server_default="true")
    joined_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    updated_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    workspace = relationship("Workspace", back_populates="members")
    user = relationship("User")
