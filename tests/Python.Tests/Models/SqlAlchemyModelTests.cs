using System.Linq;
using DbImpact.Checks.Facts;
using Xunit;

namespace DbImpact.Python.Tests.Models;

public class SqlAlchemyModelTests
{
    private static string[] Read(params (string Path, string Text)[] files) => [.. PythonFacts.FromFiles(
        [.. files.Select(file => new PythonFile(file.Path, file.Path, file.Text))], TestContext.Current.CancellationToken).Models.Select(Show)];

    private static string Show(EntityModel model) =>
        $"{model.TypeName} = {(model.Schema is { } schema ? schema.Name + "." : "")}{(model.TableIsUncertain ? "?" : model.Table.Name)}: " +
        string.Join(", ", model.Properties.Select(property => property.Column.Name + (property.IsKey ? "*" : "")));

    [Fact]
    public void DeclarativeClassesAreModels() => Assert.Equal(
        ["app.models.User = users: id*, email, avatar_url, created_at"],
        Read(
            ("app/db.py", "from sqlalchemy.orm import declarative_base\nBase = declarative_base()\n"),
            ("app/models.py", """
                from sqlalchemy import Column, String, DateTime
                import sqlalchemy as sa
                from sqlalchemy.orm import relationship, deferred
                from .db import Base
                class Timestamps:
                    created_at = Column(DateTime(timezone=True))
                class User(Timestamps, Base):
                    __tablename__ = "users"
                    id = Column(sa.Integer, primary_key=True)
                    email = sa.Column(String(255), nullable=False)
                    picture = deferred(Column("avatar_url", String))
                    posts = relationship("Post")
                    LIMIT = 5
                """)));

    [Fact]
    public void MappedColumnsAreRead() => Assert.Equal(
        ["m.A = s.a: id*, name, other, z"],
        Read(("m.py", """
            from sqlalchemy import MetaData, String
            from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
            class Base(DeclarativeBase):
                metadata = MetaData(schema="s")
            class A(Base):
                __tablename__ = "a"
                id: Mapped[int] = mapped_column(primary_key=True)
                name: Mapped[str | None]
                second: Mapped[str] = mapped_column("other", String(10))
                bs: Mapped[list["B"]] = relationship()
                z: Mapped[int] = mapped_column(nullable=True)
            """)));

    [Fact]
    public void SchemasComeFromTheTablesArguments() => Assert.Equal(
        ["m.A = agents.a: id", "m.B = agents.b: id"],
        Read(("m.py", """
            from sqlalchemy import Column, Integer, Index
            from sqlalchemy.orm import declarative_base
            Base = declarative_base()
            SCHEMA = "agents"
            class A(Base):
                __tablename__ = "a"
                __table_args__ = {"schema": SCHEMA}
                id = Column(Integer)
            class B(Base):
                __tablename__ = "b"
                __table_args__ = (Index("i", "id"), {"schema": "agents"})
                id = Column(Integer)
            """)));

    [Fact]
    public void SqlModelAndFlaskAndTablesAreRead() => Assert.Equal(
        ["m.Hero = hero: id*, secret_name", "m.UserRole = user_role: id", "m.t = x.t: a, b"],
        Read(("m.py", """
            from sqlmodel import SQLModel, Field, Relationship
            from flask_sqlalchemy import SQLAlchemy
            from sqlalchemy import Table, Column, Integer, MetaData
            db = SQLAlchemy()
            class HeroBase(SQLModel):
                secret_name: str
            class Hero(HeroBase, table=True):
                id: int | None = Field(default=None, primary_key=True)
                team: "Team" = Relationship()
            class UserRole(db.Model):
                id = db.Column(db.Integer)
            t = Table("t", MetaData(), Column("a", Integer), Column("b", Integer), schema="x")
            """)));

    [Fact]
    public void WhatIsComputedIsUncertain() => Assert.Equal(
        ["m.A = ?: id"],
        Read(("m.py", """
            import os
            from sqlalchemy import Column, Integer
            from sqlalchemy.orm import declarative_base
            Base = declarative_base()
            class A(Base):
                __tablename__ = os.environ["TABLE"]
                id = Column(Integer)
            """)));
}
