"""Workspaces, and the Slack installations that belong to them."""

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Float, ForeignKey, Integer, String, Text, func
from sqlalchemy.dialects.postgresql import JSON, JSONB, UUID
from sqlalchemy.orm import relationship

from .base import Base


def log_workspace(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "workspace %s: %s", action, "done" if ok else "failed")


class Workspace(Base):
    """A team with its robeing."""
    __tablename__ = "workspaces"

    id = Column(UUID(as_uuid=True), primary_key=True, server_default=func.gen_random_uuid())
    name = Column(String(100), nullable=False)
    subdomain = Column(String(63), nullable=False, unique=True)
    robeing_id = Column(String(50))
    robeing_port = Column(Integer)
    robeing_url = Column(String(255))
    max_members = Column(Integer, nullable=False, server_default="10")
    workspace_type = Column(String(20), nullable=False, server_default="team")
    status = Column(String(20), nullable=False, server_default="active")
    created_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    updated_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())

    members = relationship("WorkspaceMember", back_populates="workspace")


def workspace_url(subdomain, domain):
    """Where the members of a workspace sign in."""
    return f"https://{subdomain}.{domain}"


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


class SlackWorkspace(Base):
    """An installation of the app in a Slack team."""
    __tablename__ = "slack_workspaces"

    id = Column(UUID(as_uuid=True), primary_key=True, server_default=func.gen_random_uuid())
    company_id = Column(UUID(as_uuid=True), ForeignKey("workspaces.id", ondelete="SET NULL"))
    team_id = Column(String(50), nullable=False, unique=True)
    team_name = Column(String(255))
    bot_token = Column(Text, nullable=False)
    bot_user_id = Column(String(50))
    app_id = Column(String(50))
    scopes = Column(JSON)
    is_enterprise_install = Column(Boolean, nullable=False, server_default="false")
    is_active = Column(Boolean, nullable=False, server_default="true")
    installed_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    updated_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())

    workspace = relationship(
        "Workspace",
    )
