-- Views of the last seven days.
SELECT s.day, sum(s.views) AS views
FROM ad_daily_stats s
WHERE s.day >= CURRENT_DATE - INTERVAL '7 days'
GROUP BY s.day
ORDER BY s.day;

-- The same by ad; the column was called view_count once.
SELECT s.ad_id, sum(s.view_count) AS views
FROM ad_daily_stats s
GROUP BY s.ad_id;
