"""What services log."""

import asyncpg


async def log(connection: asyncpg.Connection, service, message):
    await connection.execute("INSERT INTO log_entries (service, message) VALUES ($1, $2)", service, message)


async def attributes(connection: asyncpg.Connection, trace_id):
    # There is no schema of that name: it is called tracing.
    return await connection.fetchval("SELECT attributes FROM traces.trace_metadata WHERE trace_id = $1", trace_id)
