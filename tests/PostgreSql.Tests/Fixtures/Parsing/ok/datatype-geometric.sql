-- Manual, Geometric Types.

SELECT point '(1,2)', '[(1,2)]'::path, box '((1,2),(3,4))', line '{1,2,3}', circle '<(1,2),3>', lseg '[(1,2),(3,4)]';

SELECT a <-> b, a ?| b, a ?- b, a ?-| b, a ?|| b, a ~= b, a @-@ b, a <<| b, a |>> b, a &<| b, a |&> b, a <^ b, a >^ b, a ?# b, # a, @@ a, @-@ a;

--! until 13
SELECT a ?# ;

SELECT a <@ point (1, 2);
