-- Manual, JSON Types.

SELECT '{"a": 1}'::json, jsonb '[1, 2]', json '5', a['b']['c'], (a).b, a -> 'b' ->> 'c' #> '{d}' #>> '{e}' @> f <@ g ? 'h' ?| i ?& j - 'k' #- '{l}' @? m @@ n;

UPDATE t SET a['b']['c'] = '1', d['e'] = 'f';
