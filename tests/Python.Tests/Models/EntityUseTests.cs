using System.Linq;
using DbImpact.Checks.Facts;
using Xunit;

namespace DbImpact.Python.Tests.Models;

public class EntityUseTests
{
    private const string Models = """
        import sqlalchemy as sa
        from sqlalchemy.orm import declarative_base, relationship
        from flask_sqlalchemy import SQLAlchemy
        Base = declarative_base()
        class User(Base):
            __tablename__ = "users"
            id = sa.Column(sa.Integer, primary_key=True)
            email = sa.Column(sa.Text)
            picture = sa.Column("avatar_url", sa.Text)
            posts = relationship("Post")
            def greet(self): pass
        class Post(Base):
            __tablename__ = "posts"
            id = sa.Column(sa.Integer, primary_key=True)
            user_id = sa.Column(sa.Integer)
            title = sa.Column(sa.Text)
        logs = sa.Table("logs", Base.metadata, sa.Column("id", sa.Integer), sa.Column("name", sa.Text))
        """;

    private static string[] Uses(string body) => [.. PythonFacts.FromFiles(
        [
            new PythonFile("app/models.py", "app/models.py", Models),
            new PythonFile("app/store.py", "app/store.py", $"""
                from sqlalchemy import select, insert, update, delete, func, and_
                from sqlalchemy.dialects.postgresql import insert as pg_insert
                from app.models import User, Post, logs
                from app import models
                def f(session, data, x):
                    {string.Join("\n    ", body.ReplaceLineEndings("\n").Split('\n'))}
                """),
        ],
        TestContext.Current.CancellationToken).EntityUses.Where(use => use.Place.Path == "app/store.py").Select(Show)];

    private static string Show(EntityUse use) =>
        $"{use.Operation}{(use.IsJoined ? "+" : "")} {use.TypeName["app.models.".Length..]}({(use.AllProperties ? "*" : string.Join(", ", use.Properties))}){(use.IsCertain ? "" : "?")}";

    [Theory]
    [InlineData("session.execute(select(User.picture))", "Select User(picture)")]
    [InlineData("session.execute(select(User).where(User.email == x))", "Select User(*)")]
    [InlineData("session.execute(select(models.User.id, func.lower(User.email)))", "Select User(id, email)")]
    [InlineData("session.query(User).filter_by(email=x).first()", "Select User(*)")]
    [InlineData("session.query(User.id).filter(and_(User.email == x, User.picture != None)).all()", "Select User(id, email, picture)")]
    [InlineData("User.query.filter_by(email=x)", "Select User(*)")]
    [InlineData("session.get(User, x)", "Select User(*)")]
    [InlineData("session.execute(insert(User).values(email=x, picture=x))", "Insert User(email, picture)")]
    [InlineData("session.execute(insert(User).values({'email': x}).returning(User.id))", "Insert User(email, id)")]
    [InlineData("session.execute(update(User).where(User.id == x).values(email=x))", "Update User(id, email)")]
    [InlineData("session.query(User).filter(User.id == x).update({User.email: x, 'picture': x})", "Update User(id, email, picture)")]
    [InlineData("session.query(User).filter(User.id == x).delete()", "Delete User(id)")]
    [InlineData("session.execute(delete(User).where(User.email.in_(data)))", "Delete User(email)")]
    [InlineData("session.execute(pg_insert(User).values(id=x).on_conflict_do_nothing())", "Insert User(id)")]
    [InlineData("session.execute(insert(User).values(id=x).on_conflict_do_update(index_elements=['id'], set_={'email': x}))", "Upsert User(id, email)")]
    [InlineData("session.execute(select(User.email, Post.title).join(Post, Post.user_id == User.id))", "Select+ User(email, id); Select+ Post(title, user_id)")]
    [InlineData("session.execute(select(logs.c.name).where(logs.c['id'] == x))", "Select logs(name, id)")]
    [InlineData("session.execute(logs.insert().values(name=x))", "Insert logs(name)")]
    [InlineData("session.add(User(email=x))", "Insert User(email)")]
    [InlineData("return User(email=x)", "Insert User(email)?")]
    [InlineData("data.get(x)\nx.update({'email': 1})\nx.filter_by(email=1)\nUser.greet(x)\nselect(x)", "")]
    [InlineData("q = User.email == x", "Select User(email)")]
    [InlineData("u = session.get(User, x)\nu.email = x\nu.other = x", "Select User(*); Update User(email)")]
    [InlineData("u = session.query(User).filter(User.id == x).one()\nu.picture = x", "Select User(*); Update User(picture)")]
    [InlineData("us = session.query(User).all()\nus.email = x", "Select User(*)")]
    [InlineData("from app.models import Post as P\nsession.execute(select(P))", "Select Post(*)")]
    public void UsesAreFound(string body, string expected) => Assert.Equal(expected, string.Join("; ", Uses(body)));

    [Fact]
    public void ASubqueryIsAUseOfItsOwn() => Assert.Equal(
        ["Select User(*)", "Select Post(user_id, title)"],
        Uses("session.execute(select(User).where(User.id.in_(select(Post.user_id).where(Post.title == x))))"));

    [Fact]
    public void WhatTheMixinsOfAMappedBaseDeclareIsTheBasesOwn() => Assert.Equal(
        ["m.Base1 = base1: kind, id", "m.Child = child: id, extra"],
        PythonFacts.FromFiles(
            [new PythonFile("m.py", "m.py", """
                import sqlalchemy as sa
                from sqlalchemy.orm import declarative_base, Mapped, mapped_column, relationship
                Base = declarative_base()
                class Mixin:
                    kind = mapped_column(sa.Text)
                class Base1(Mixin, Base):
                    __tablename__ = "base1"
                    id = mapped_column(sa.Integer, primary_key=True)
                class Child(Base1):
                    __tablename__ = "child"
                    id = mapped_column(sa.ForeignKey("base1.id"), primary_key=True)
                    extra = mapped_column(sa.Text)
                    others: Mapped[list["Base1"]] = (
                        relationship()
                    )
                """)],
            TestContext.Current.CancellationToken).Models
            .Select(model => $"{model.TypeName} = {model.Table.Name}: {string.Join(", ", model.Properties.Select(property => property.Name).OrderByDescending(name => name == "kind").ThenBy(name => name != "id"))}"));
}
