-- Users with what they have.
SELECT u.id, u.nickname, w.balance
FROM users u
LEFT JOIN wallets w ON w.user_id = u.id AND w.deleted_at IS NULL
WHERE u.deleted_at IS NULL
ORDER BY w.balance DESC NULLS LAST;
