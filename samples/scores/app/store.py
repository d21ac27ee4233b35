"""SQL from before and after the move."""

import psycopg2


def add_visit(url, user_id):
    cursor = psycopg2.connect(url).cursor()
    # MySQL's way; PostgreSQL says ON CONFLICT.
    cursor.execute(
        "INSERT INTO game_visits (user_id, visit_date) VALUES (%s, CURRENT_DATE) ON DUPLICATE KEY UPDATE visit_count = visit_count + 1",
        (user_id,))


def monthly(url, year):
    cursor = psycopg2.connect(url).cursor()
    cursor.execute("SELECT user_id, IFNULL(score, 0) FROM monthly_scores WHERE year = %s", (year,))
    return cursor.fetchall()


def friends(url, user_id):
    cursor = psycopg2.connect(url).cursor()
    cursor.execute("SELECT receiver_id FROM friendships WHERE requester_id = %s AND status = 'accepted'", (user_id,))
    return cursor.fetchall()


def scores_of(url, nickname):
    cursor = psycopg2.connect(url).cursor()
    # users.user_id is the uuid, scores.user_id the integer.
    cursor.execute("SELECT s.score FROM scores s JOIN users u ON u.user_id = s.user_id WHERE u.nickname = %s", (nickname,))
    return cursor.fetchall()


def best(url):
    cursor = psycopg2.connect(url).cursor()
    cursor.execute("SELECT u.nickname, max(s.score) FROM scores s JOIN users u ON u.id = s.user_id GROUP BY u.nickname ORDER BY 2 DESC LIMIT 10")
    return cursor.fetchall()
