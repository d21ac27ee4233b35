"""What the administration shows."""

import asyncpg


async def tokens_of_week(connection: asyncpg.Connection):
    return await connection.fetch(
        """
        SELECT m.name, sum(s.tokens) AS tokens
        FROM usage_stats s JOIN llm_models m ON m.id = s.model_id
        WHERE s.day > CURRENT_DATE - 7
        GROUP BY m.name
        """)


async def agent_count(connection: asyncpg.Connection):
    return await connection.fetchval("SELECT count(*) FROM agents.agents")
