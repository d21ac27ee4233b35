"""What the user service asks: names without a schema are its own, by search_path."""

import asyncpg


async def find(connection: asyncpg.Connection, email):
    return await connection.fetchrow("SELECT id, display_name FROM users WHERE email = $1", email)


async def revoke(connection: asyncpg.Connection, key_hash):
    await connection.execute("UPDATE api_keys SET revoked_at = now() WHERE key_hash = $1", key_hash)
