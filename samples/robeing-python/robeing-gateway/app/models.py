"""The models that the gateway reads."""

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Float, ForeignKey, Integer, String, Text, func
from sqlalchemy.dialects.postgresql import JSON, JSONB, UUID
from sqlalchemy.orm import declarative_base, relationship

Base = declarative_base()



class User(Base):
    __tablename__ = "users"

    id = Column(UUID(as_uuid=True), primary_key=True, server_default=func.gen_random_uuid())
    username = Column(String(50), nullable=False, unique=True)
    email = Column(String(255), nullable=False, unique=True)
    name = Column(String(255))
    avatar_url = Column(String(500))
    oauth_provider = Column(String(50))
    oauth_id = Column(String(255))
    is_active = Column(Boolean, nullable=False, server_default="true")
    created_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    updated_at = Column(DateTime(timezone=True), nullable=False, server_default=func.now())
    last_login_at = Column(DateTime(timezone=True))

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

    members = relationship(
        "WorkspaceMember", back_populates="workspace",
    )

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
