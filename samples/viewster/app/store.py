"""What the application asks."""

import asyncpg


async def users(connection: asyncpg.Connection, ids: list[int]):
    # asyncpg sends a list as one array.
    return await connection.fetch("SELECT id, nickname FROM users WHERE id IN ($1) AND deleted_at IS NULL", ids)


async def users_by_any(connection: asyncpg.Connection, ids: list[int]):
    return await connection.fetch("SELECT id, nickname FROM users WHERE id = ANY($1) AND deleted_at IS NULL", ids)


async def clear_mail(connection: asyncpg.Connection):
    await connection.execute("DELETE FROM email_logs")


async def forget(connection: asyncpg.Connection, user_id):
    await connection.execute("UPDATE users SET deleted_at = now() WHERE id = $1", user_id)
