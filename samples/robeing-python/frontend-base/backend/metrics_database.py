"""The metrics of machines, in TimescaleDB."""

import logging
from dataclasses import dataclass

import asyncpg

logger = logging.getLogger(__name__)


def parse_metric(value):
    """The metric of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class MetricRequest:
    """What a caller sends for a metric."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_metric(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "metric %s: %s", action, "done" if ok else "failed")


def metric_response(status, **values):
    """The body that callers of the metric endpoints know."""
    body = {"status": status, "resource": "metric"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_metric(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("metric: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("metric could not be reached")




async def record(connection: asyncpg.Connection, metric_type, value):
    """Keeps a value of now."""
    await connection.execute(
        """INSERT INTO system_metrics (time, metric_type, value)
        VALUES (now(), $1, $2)
        """,
        metric_type, value,
    )


class MetricError(Exception):
    """A metric that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_metric(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_metric_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False




async def averages(connection: asyncpg.Connection, metric_type, hours):
    """The average of every five minutes."""
    return await connection.fetch(
        """
        SELECT time_bucket('5 minutes', time) AS bucket, avg(value) AS value
        FROM system_metrics
        WHERE metric_type = $1
          AND time > now() - $2::interval
        GROUP BY bucket
        ORDER BY bucket
        """,
        metric_type, hours,
    )
