"""Sessions and messages."""

import asyncpg


async def start(connection: asyncpg.Connection, user_id, agent_id):
    return await connection.fetchval(
        "INSERT INTO chat_sessions (user_id, agent_id) VALUES ($1, $2) RETURNING id", user_id, agent_id)


async def agent_name(connection: asyncpg.Connection, agent_id):
    # The table is another service's: search_path does not lead to it.
    return await connection.fetchval("SELECT name FROM agents WHERE id = $1", agent_id)


async def last_messages(connection: asyncpg.Connection, session_id):
    return await connection.fetch(
        "SELECT role, content FROM chat_messages WHERE session_id = $1 ORDER BY sent_at DESC LIMIT 20", session_id)
