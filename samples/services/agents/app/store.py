"""Agents with the names of their owners."""

import asyncpg


async def with_owners(connection: asyncpg.Connection):
    # Another service's table is named with its schema; reading it is agreed.
    return await connection.fetch(
        "SELECT a.id, a.name, u.display_name FROM agents.agents a LEFT JOIN users.users u ON a.owner_id = u.id")


async def capabilities(connection: asyncpg.Connection, agent_id):
    return await connection.fetch("SELECT capability FROM agent_capabilities WHERE agent_id = $1", agent_id)


async def rename_owner(connection: asyncpg.Connection, user_id, name):
    # Writing it is not.
    await connection.execute("UPDATE users.users SET display_name = $1 WHERE id = $2", name, user_id)
