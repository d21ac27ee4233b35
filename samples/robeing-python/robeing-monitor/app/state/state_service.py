"""Reads and writes the state of robeings."""

from datetime import datetime, timedelta
import logging
from dataclasses import dataclass

from .database import ConversationLog, RobeingSettings, RobeingStats

logger = logging.getLogger(__name__)


def parse_state(value):
    """The state of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class StateRequest:
    """What a caller sends for a state."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_state(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "state %s: %s", action, "done" if ok else "failed")


def state_response(status, **values):
    """The body that callers of the state endpoints know."""
    body = {"status": status, "resource": "state"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def mask_state(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def get_stats(session, robeing_id):
    """The stats of a robeing; they are made where there are none."""
    if not robeing_id:
        return None
    stats = session.query(RobeingStats).filter_by(robeing_id=robeing_id).first()
    if stats is not None:
        return stats

    stats = RobeingStats(
        robeing_id=robeing_id,
        level=1, experience=0, stat_points=0,
    )
    session.add(stats)
    session.commit()
    return stats


def is_state_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


def raise_level(session, robeing_id, experience):
    """Adds experience to a robeing that is there."""
    stats = session.query(RobeingStats).filter(RobeingStats.robeing_id == robeing_id).one()
    stats.experience = stats.experience + experience
    session.commit()
    return stats


def describe_state(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "state(" + ", ".join(parts) + ")"


def chunk_states(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_level(value):
    """The level of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None




def get_settings(session, robeing_id):
    """The settings of a robeing; they are made where there are none."""
    settings = session.query(RobeingSettings).filter_by(robeing_id=robeing_id).first()
    if settings is not None:
        return settings

    settings = RobeingSettings(
        robeing_id=robeing_id,
        preferences={},
    )
    session.add(settings)
    session.commit()
    return settings


def log_level(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "level %s: %s", action, "done" if ok else "failed")


# Below: what stands in the database.


def company_of(session, robeing_id):
    """The name that a robeing says it works for."""
    return session.query(RobeingSettings.company_name).filter(RobeingSettings.robeing_id == robeing_id).scalar()


def level_response(status, **values):
    """The body that callers of the level endpoints know."""
    body = {"status": status, "resource": "level"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_level(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("level: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("level could not be reached")



def log_conversation(session, robeing_id, user_id, message, response):
    """Keeps what was said."""
    log = ConversationLog(
        robeing_id=robeing_id, user_id=user_id,
        message=message, response=response,
    )
    session.add(log)
    session.commit()


def mask_level(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def last_conversations(session, robeing_id, limit=20):
    """The last things that were said."""
    return (session.query(ConversationLog)
            .filter(ConversationLog.robeing_id == robeing_id)
            .order_by(ConversationLog.timestamp.desc())
            .limit(limit)
            .all())


def is_level_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


# Below: what stands in the database.


def conversations_of_week(session, robeing_id):
    """What was said in the last seven days."""
    since = datetime.now().astimezone() - timedelta(days=7)
    return (
        session.query(ConversationLog)
        .filter(
            ConversationLog.robeing_id == robeing_id,
            ConversationLog.timestamp >= since,
            ConversationLog.response.isnot(None),
            ConversationLog.intent.isnot(None),
        )
        .order_by(ConversationLog.timestamp)
        .limit(1000)
        .all()
    )


def describe_level(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "level(" + ", ".join(parts) + ")"




def all_stats(session):
    return session.query(RobeingStats).all()
