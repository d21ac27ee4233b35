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

    /// <summary>SQLAlchemy's manual, Augmenting the Base: columns of the class that is given as <c>cls</c> are every model's.</summary>
    [Theory]
    [InlineData("from sqlalchemy.orm import declarative_base")]
    [InlineData("from sqlalchemy.ext.declarative import declarative_base")]
    public void TheBasesOwnClassHasColumns(string import) => Assert.Equal(
        ["m.A = a: id, created_at"],
        Read(("m.py", $$"""
            from sqlalchemy import Column, DateTime, Integer
            {{import}}
            class Mine:
                created_at = Column(DateTime)
            Base = declarative_base(cls=Mine)
            class A(Base):
                __tablename__ = "a"
                id = Column(Integer)
            """)));

    /// <summary>SQLAlchemy's manual, Mixing in Columns: a declared_attr is called for each class that is mapped.</summary>
    [Fact]
    public void DeclaredAttributesOfMixinsAreColumns() => Assert.Equal(
        ["m.A = a: id, deleted_at, changed_by, note, owner, tenant"],
        Read(("m.py", """
            from sqlalchemy import Column, DateTime, Integer, Text
            from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column, relationship
            import sqlalchemy.orm as orm
            class Base(DeclarativeBase): pass
            class Mixin:
                @declared_attr
                def deleted_at(cls):
                    return Column(DateTime(timezone=True))
                @declared_attr
                def by(cls) -> Mapped[int]:
                    return mapped_column("changed_by", Integer)
                note = declared_attr(lambda cls: Column(Text))
                @orm.declared_attr.cascading
                def owner(cls):
                                        return Column(Integer)
                @declared_attr.directive
                @classmethod
                def tenant(cls): return Column(Integer)
                @declared_attr
                def author(cls): return relationship("User")
                @declared_attr.directive
                def __mapper_args__(cls): return {}
            class A(Mixin, Base):
                __tablename__ = "a"
                id = Column(Integer)
            """)));

    private const string Start = """
        from __future__ import annotations
        import logging
        from typing import Generic, TypeVar
        from company.mixins import Outside
        from .missing import *
        from sqlalchemy import Column, Integer, MetaData, Table, Index
        from sqlalchemy.orm import declarative_base, declared_attr, relationship
        from sqlalchemy.ext.automap import automap_base
        from sqlalchemy.ext.declarative import DeferredReflection
        Base = declarative_base()
        T = TypeVar("T")
        common = [Column("a", Integer)]
        def make(): return Column(Integer)
        class Plain: x = 1
        class Computed:
            @declared_attr
            def c(cls): return make()

        """;

    [Theory]
    [InlineData("class A(Outside, Base):\n    __tablename__ = 'a'")]
    [InlineData("class A(FromTheStar, Base):\n    __tablename__ = 'a'")]
    [InlineData("class M(Outside): pass\nclass A(M, Base):\n    __tablename__ = 'a'")]
    [InlineData("class A(Computed, Base):\n    __tablename__ = 'a'")]
    [InlineData("class A(Base):\n    __tablename__ = 'a'\n    c = make()")]
    [InlineData("class A(Base):\n    __tablename__ = 'a'\n    c = made_elsewhere()")]
    [InlineData("class A(Base):\n    __tablename__ = 'a'\nA.c = Column(Integer)")]
    [InlineData("class A(Base):\n    __tablename__ = 'a'\n    locals().update(c=Column(Integer))")]
    [InlineData("class A(Base):\n    __tablename__ = 'a'\n    if True:\n        c = Column(Integer)")]
    [InlineData("class A(DeferredReflection, Base):\n    __tablename__ = 'a'")]
    [InlineData("Auto = automap_base()\nclass A(Auto):\n    __tablename__ = 'a'")]
    [InlineData("class A(Base):\n    __tablename__ = 'a'\n    __table_args__ = {'autoload_with': engine}")]
    [InlineData("class A(Base):\n    __table__ = Table('a', Base.metadata, autoload_with=engine)")]
    [InlineData("a = Table('a', MetaData(), Column('id', Integer), *common)")]
    [InlineData("a = Table('a', MetaData(), Column('id', Integer), make())")]
    [InlineData("a = Table('a', MetaData(), autoload_with=engine)")]
    public void WhatIsNotFollowedMayHaveColumns(string text) => Assert.NotEmpty(Assert.Single(Models(Start + text)).Gaps);

    [Theory]
    [InlineData("class A(Plain, Base, Generic[T], object):\n    'Says what it is.'\n    __tablename__ = 'a'\n    id = Column(Integer)\n    bs = relationship('B')\n    log = logging.getLogger('a')\n    names = list()\n    plain = Plain()")]
    [InlineData("a = Table('a', MetaData(), Column('id', Integer), Index('i', 'id'), schema='s')")]
    [InlineData("class A(Base):\n    __table__ = Table('a', Base.metadata, Column('id', Integer))")]
    public void WhatIsFollowedHasNoGaps(string text) => Assert.Empty(Assert.Single(Models(Start + text)).Gaps);

    [Fact]
    public void AClassIsMappedToTheTableThatItNames() => Assert.Equal(
        ["m.UserAccount = s.users: id", "m.users_t = s.users: id", "m.Account = users: ", "m.Derived = users: "],
        Read(("m.py", """
            from flask_sqlalchemy import SQLAlchemy
            from sqlalchemy import Table, Column, Integer, MetaData
            db = SQLAlchemy()
            class UserAccount(db.Model):
                __table__ = users_t
            users_t = Table("users", MetaData(), Column("id", Integer), schema="s")
            class Account(db.Model):
                __table__ = Table("users", db.metadata, autoload_with=db.engine)
            class Derived(Account): pass
            class Elsewhere(db.Model):
                __table__ = make_table()
            """)));

    private static System.Collections.Generic.IReadOnlyList<EntityModel> Models(string text) =>
        PythonFacts.FromFiles([new PythonFile("m.py", "m.py", text)], TestContext.Current.CancellationToken).Models;
}
