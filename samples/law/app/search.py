"""Looks for sources that are near to a question."""

import asyncpg

from models import LawSource, Source


async def nearest(connection: asyncpg.Connection, embedding, limit):
    return await connection.fetch(
        "SELECT id, title, embedding <=> $1 AS distance FROM law_sources ORDER BY embedding <=> $1 LIMIT $2", embedding, limit)


async def by_topic(connection: asyncpg.Connection, topic):
    return await connection.fetch("SELECT id, title FROM knowledge_sources WHERE metadata @> jsonb_build_object('topic', $1::text)", topic)


async def keep(connection: asyncpg.Connection, session_id, content):
    # The check of messages takes 'user' and 'assistant'; the column's name is role.
    await connection.execute("INSERT INTO messages (session_id, author, content) VALUES ($1, 'assistant', $2)", session_id, content)


async def rate(connection: asyncpg.Connection, key):
    return await connection.fetchval("SELECT (value ->> 'rate')::numeric FROM tax_rule_config WHERE key = $1", key)


def old(session):
    return session.query(Source).all() + session.query(LawSource).limit(10).all()
