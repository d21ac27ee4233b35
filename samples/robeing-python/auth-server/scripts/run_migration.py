"""Runs a migration file and shows the workspaces behind it."""

import os
import sys
import logging
from dataclasses import dataclass

import psycopg2

logger = logging.getLogger(__name__)


def parse_migration(value):
    """The migration of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class MigrationRequest:
    """What a caller sends for a migration."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_migration(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "migration %s: %s", action, "done" if ok else "failed")


def migration_response(status, **values):
    """The body that callers of the migration endpoints know."""
    body = {"status": status, "resource": "migration"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


def show_workspaces(connection):
    """What the migration has left."""
    cursor = connection.cursor()
    # The ids stay as they were: companies have become workspaces.
    logger.info("workspaces:")
    cursor.execute("SELECT id, name, subdomain, robeing_id FROM workspaces ORDER BY name")
    for row in cursor.fetchall():
        logger.info("%s", row)


def main():
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    with connection, open(sys.argv[1], encoding="utf-8") as script:
        connection.cursor().execute(script.read())
    show_workspaces(connection)


if __name__ == "__main__":
    main()
