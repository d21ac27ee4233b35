SELECT + big, + '1', + $1 FROM v;
-- ok: ?column? int8, ?column? float8, ?column? float8 <- float8

SELECT + r, + '1', + $1 FROM v;
-- ok: ?column? float4, ?column? float8, ?column? float8 <- float8

SELECT + small, + '1', + $1 FROM v;
-- ok: ?column? int2, ?column? float8, ?column? float8 <- float8

SELECT - d, - '1', - $1 FROM v;
-- 42725 at 13: operator is not unique: - unknown

SELECT - r, - '1', - $1 FROM v;
-- 42725 at 13: operator is not unique: - unknown

SELECT - small, - '1', - $1 FROM v;
-- 42725 at 17: operator is not unique: - unknown

SELECT - span, - '1', - $1 FROM v;
-- 42725 at 16: operator is not unique: - unknown

SELECT @ big, @ '1', @ $1 FROM v;
-- ok: ?column? int8, ?column? float8, ?column? float8 <- float8

SELECT @ d, @ '1', @ $1 FROM v;
-- ok: ?column? float8, ?column? float8, ?column? float8 <- float8

SELECT @ num, @ '1', @ $1 FROM v;
-- ok: ?column? numeric, ?column? float8, ?column? float8 <- float8

SELECT @ r, @ '1', @ $1 FROM v;
-- ok: ?column? float4, ?column? float8, ?column? float8 <- float8

SELECT @-@ seg, @-@ '1', @-@ $1 FROM v;
-- 42725 at 17: operator is not unique: @-@ unknown

SELECT @@ area, @@ '1', @@ $1 FROM v;
-- 42725 at 17: operator is not unique: @@ unknown

SELECT @@ poly, @@ '1', @@ $1 FROM v;
-- 42725 at 17: operator is not unique: @@ unknown

SELECT @@ round, @@ '1', @@ $1 FROM v;
-- 42725 at 18: operator is not unique: @@ unknown

SELECT @@ seg, @@ '1', @@ $1 FROM v;
-- 42725 at 16: operator is not unique: @@ unknown

SELECT addr && addr, addr && addr FROM v;
-- ok: ?column? bool, ?column? bool

SELECT addr + '1', '1' + big FROM v;
-- ok: ?column? inet, ?column? int8

SELECT addr - $1 FROM v WHERE $2 - big IS NOT NULL;
-- ok: ?column? int8 <- inet, int8

SELECT addr - addr, addr - addr FROM v;
-- ok: ?column? int8, ?column? int8

SELECT addr < addr, addr < addr FROM v;
-- ok: ?column? bool, ?column? bool

SELECT addr <<= addr, addr <<= addr FROM v;
-- ok: ?column? bool, ?column? bool

SELECT addr = $1 FROM v WHERE $2 = addr IS NOT NULL;
-- ok: ?column? bool <- inet, inet

SELECT addr > '1', '1' > addr FROM v;
-- 22P02 at 15: invalid input syntax for type inet: "1"

SELECT addr >= '1', '1' >= addr FROM v;
-- 22P02 at 16: invalid input syntax for type inet: "1"

SELECT addr >> $1 FROM v WHERE $2 >> addr IS NOT NULL;
-- ok: ?column? bool <- inet, inet

SELECT addr >>= $1 FROM v WHERE $2 >>= addr IS NOT NULL;
-- ok: ?column? bool <- inet, inet

SELECT area # area, area # area FROM v;
-- ok: ?column? box, ?column? box

SELECT area && area, area && area FROM v;
-- ok: ?column? bool, ?column? bool

SELECT area &<| $1 FROM v WHERE $2 &<| area IS NOT NULL;
-- ok: ?column? bool <- box, box

SELECT area &> area, area &> area FROM v;
-- ok: ?column? bool, ?column? bool

SELECT area * '1', '1' * spot FROM v;
-- 22P02 at 15: invalid input syntax for type point: "1"

SELECT area - $1 FROM v WHERE $2 - spot IS NOT NULL;
-- ok: ?column? box <- point, point

SELECT area / $1 FROM v WHERE $2 / spot IS NOT NULL;
-- ok: ?column? box <- point, point

SELECT area <-> $1 FROM v WHERE $2 <-> area IS NOT NULL;
-- ok: ?column? float8 <- box, box

SELECT area <-> $1 FROM v WHERE $2 <-> seg IS NOT NULL;
-- ok: ?column? float8 <- box, lseg

SELECT area <<| area, area <<| area FROM v;
-- ok: ?column? bool, ?column? bool

SELECT area <@ $1 FROM v WHERE $2 <@ area IS NOT NULL;
-- ok: ?column? bool <- box, box

SELECT area > area, area > area FROM v;
-- ok: ?column? bool, ?column? bool

SELECT area >= '1', '1' >= area FROM v;
-- 22P02 at 16: invalid input syntax for type box: "1"

SELECT area >> $1 FROM v WHERE $2 >> area IS NOT NULL;
-- ok: ?column? bool <- box, box

SELECT area ?# area, area ?# area FROM v;
-- ok: ?column? bool, ?column? bool

SELECT big % big, big % big FROM v;
-- ok: ?column? int8, ?column? int8

SELECT big * '1', '1' * big FROM v;
-- ok: ?column? int8, ?column? int8

SELECT big * small, small * big FROM v;
-- ok: ?column? int8, ?column? int8

SELECT big + '1', '1' + addr FROM v;
-- ok: ?column? int8, ?column? inet

SELECT big + '1', '1' + i FROM v;
-- ok: ?column? int8, ?column? int4

SELECT big - $1 FROM v WHERE $2 - big IS NOT NULL;
-- ok: ?column? int8 <- int8, int8

SELECT big / '1', '1' / small FROM v;
-- ok: ?column? int8, ?column? int2

SELECT big / big, big / big FROM v;
-- ok: ?column? int8, ?column? int8

SELECT big < '1', '1' < i FROM v;
-- ok: ?column? bool, ?column? bool

SELECT big <= '1', '1' <= big FROM v;
-- ok: ?column? bool, ?column? bool

SELECT big <= '1', '1' <= i FROM v;
-- ok: ?column? bool, ?column? bool

SELECT big <= '1', '1' <= small FROM v;
-- ok: ?column? bool, ?column? bool

SELECT big = $1 FROM v WHERE $2 = big IS NOT NULL;
-- ok: ?column? bool <- int8, int8

SELECT big = $1 FROM v WHERE $2 = i IS NOT NULL;
-- ok: ?column? bool <- int8, int4

SELECT big = $1 FROM v WHERE $2 = small IS NOT NULL;
-- ok: ?column? bool <- int8, int2

SELECT big > $1 FROM v WHERE $2 > i IS NOT NULL;
-- ok: ?column? bool <- int8, int4

SELECT big > $1 FROM v WHERE $2 > small IS NOT NULL;
-- ok: ?column? bool <- int8, int2

SELECT big >= small, small >= big FROM v;
-- ok: ?column? bool, ?column? bool

SELECT big | '1', '1' | big FROM v;
-- ok: ?column? int8, ?column? int8

SELECT bits # bits, bits # bits FROM v;
-- ok: ?column? bit, ?column? bit

SELECT bits < $1 FROM v WHERE $2 < bits IS NOT NULL;
-- ok: ?column? bool <- bit, bit

SELECT bits <> bits, bits <> bits FROM v;
-- ok: ?column? bool, ?column? bool

SELECT bits >> $1 FROM v WHERE $2 >> i IS NOT NULL;
-- ok: ?column? bit <- int4, int4

SELECT bits | bits, bits | bits FROM v;
-- ok: ?column? bit, ?column? bit

SELECT ch !~ $1 FROM v WHERE $2 !~ txt IS NOT NULL;
-- ok: ?column? bool <- text, text

SELECT ch < $1 FROM v WHERE $2 < ch IS NOT NULL;
-- ok: ?column? bool <- bpchar, bpchar

SELECT ch <> '1', '1' <> ch FROM v;
-- ok: ?column? bool, ?column? bool

SELECT ch > ch, ch > ch FROM v;
-- ok: ?column? bool, ?column? bool

SELECT ch ~* txt, txt ~* ch FROM v;
-- ok: ?column? bool, ?column? bool

SELECT ch ~>~ $1 FROM v WHERE $2 ~>~ ch IS NOT NULL;
-- ok: ?column? bool <- bpchar, bpchar

SELECT ch ~~ $1 FROM v WHERE $2 ~~ txt IS NOT NULL;
-- ok: ?column? bool <- text, text

SELECT ch ~~* txt, txt ~~* ch FROM v;
-- ok: ?column? bool, ?column? bool

SELECT clock + day, day + clock FROM v;
-- ok: ?column? timestamp, ?column? timestamp

SELECT clock = '1', '1' = clock FROM v;
-- 22007 at 16: invalid input syntax for type time: "1"

SELECT clock >= clock, clock >= clock FROM v;
-- ok: ?column? bool, ?column? bool

SELECT colour < $1 FROM v WHERE $2 < colour IS NOT NULL;
-- ok: ?column? bool <- shade, shade

SELECT colour <= $1 FROM v WHERE $2 <= colour IS NOT NULL;
-- ok: ?column? bool <- shade, shade

SELECT colour <> '1', '1' <> colour FROM v;
-- 22P02 at 18: invalid input value for enum shade: "1"

SELECT colour > colour, colour > colour FROM v;
-- ok: ?column? bool, ?column? bool

SELECT cost * $1 FROM v WHERE $2 * i IS NOT NULL;
-- ok: ?column? money <- float8, int4

SELECT cost * small, small * cost FROM v;
-- ok: ?column? money, ?column? money

SELECT cost / $1 FROM v WHERE $2 / big IS NOT NULL;
-- ok: ?column? float8 <- money, int8

SELECT cost / $1 FROM v WHERE $2 / d IS NOT NULL;
-- ok: ?column? float8 <- money, float8

SELECT cost / $1 FROM v WHERE $2 / small IS NOT NULL;
-- ok: ?column? float8 <- money, int2

SELECT cost / '1', '1' / r FROM v;
-- ok: ?column? float8, ?column? float4

SELECT cost <> '1', '1' <> cost FROM v;
-- ok: ?column? bool, ?column? bool

SELECT cost > $1 FROM v WHERE $2 > cost IS NOT NULL;
-- ok: ?column? bool <- money, money

SELECT cost >= cost, cost >= cost FROM v;
-- ok: ?column? bool, ?column? bool

SELECT d * '1', '1' * span FROM v;
-- ok: ?column? float8, ?column? interval

SELECT d * d, d * d FROM v;
-- ok: ?column? float8, ?column? float8

SELECT d + '1', '1' + r FROM v;
-- ok: ?column? float8, ?column? float4

SELECT d - r, r - d FROM v;
-- ok: ?column? float8, ?column? float8

SELECT d <= $1 FROM v WHERE $2 <= d IS NOT NULL;
-- ok: ?column? bool <- float8, float8

SELECT d = r, r = d FROM v;
-- ok: ?column? bool, ?column? bool

SELECT d > $1 FROM v WHERE $2 > d IS NOT NULL;
-- ok: ?column? bool <- float8, float8

SELECT d ^ d, d ^ d FROM v;
-- ok: ?column? float8, ?column? float8

SELECT day + span, span + day FROM v;
-- ok: ?column? timestamp, ?column? timestamp

SELECT day - '1', '1' - day FROM v;
-- 22007 at 14: invalid input syntax for type date: "1"

SELECT day < day, day < day FROM v;
-- ok: ?column? bool, ?column? bool

SELECT day <= '1', '1' <= day FROM v;
-- 22007 at 15: invalid input syntax for type date: "1"

SELECT day <= stamp, stamp <= day FROM v;
-- ok: ?column? bool, ?column? bool

SELECT day <> '1', '1' <> day FROM v;
-- 22007 at 15: invalid input syntax for type date: "1"

SELECT day <> '1', '1' <> moment FROM v;
-- 22007 at 15: invalid input syntax for type date: "1"

SELECT day <> stamp, stamp <> day FROM v;
-- ok: ?column? bool, ?column? bool

SELECT day = moment, moment = day FROM v;
-- ok: ?column? bool, ?column? bool

SELECT day > $1 FROM v WHERE $2 > moment IS NOT NULL;
-- ok: ?column? bool <- date, timestamp

SELECT day >= $1 FROM v WHERE $2 >= stamp IS NOT NULL;
-- ok: ?column? bool <- date, timestamptz

SELECT flag < flag, flag < flag FROM v;
-- ok: ?column? bool, ?column? bool

SELECT flag <> flag, flag <> flag FROM v;
-- ok: ?column? bool, ?column? bool

SELECT flag > flag, flag > flag FROM v;
-- ok: ?column? bool, ?column? bool

SELECT i # '1', '1' # i FROM v;
-- ok: ?column? int4, ?column? int4

SELECT i * i, i * i FROM v;
-- ok: ?column? int4, ?column? int4

SELECT i + big, big + i FROM v;
-- ok: ?column? int8, ?column? int8

SELECT i + small, small + i FROM v;
-- ok: ?column? int4, ?column? int4

SELECT i - $1 FROM v WHERE $2 - big IS NOT NULL;
-- ok: ?column? int4 <- int4, int8

SELECT i - small, small - i FROM v;
-- ok: ?column? int4, ?column? int4

SELECT i / '1', '1' / i FROM v;
-- ok: ?column? int4, ?column? int4

SELECT i < $1 FROM v WHERE $2 < big IS NOT NULL;
-- ok: ?column? bool <- int4, int8

SELECT i <> small, small <> i FROM v;
-- ok: ?column? bool, ?column? bool

SELECT i = $1 FROM v WHERE $2 = big IS NOT NULL;
-- ok: ?column? bool <- int4, int8

SELECT i > $1 FROM v WHERE $2 > i IS NOT NULL;
-- ok: ?column? bool <- int4, int4

SELECT i > '1', '1' > big FROM v;
-- ok: ?column? bool, ?column? bool

SELECT i >= $1 FROM v WHERE $2 >= i IS NOT NULL;
-- ok: ?column? bool <- int4, int4

SELECT i >= small, small >= i FROM v;
-- ok: ?column? bool, ?column? bool

SELECT i >> i, i >> i FROM v;
-- ok: ?column? int4, ?column? int4

SELECT i FROM v ORDER BY addr <= (SELECT addr FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY area |&> (SELECT area FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY big # (SELECT big FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY bits << (SELECT i FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY ch <= (SELECT ch FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY clock - (SELECT clock FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY clock - (SELECT span FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY clock < (SELECT clock FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY cost = (SELECT cost FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY day < (SELECT stamp FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY day = (SELECT day FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY i & (SELECT i FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY i < (SELECT small FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY ir &> (SELECT ir FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY jb - (SELECT i FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY jb > (SELECT jb FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY js #>> (SELECT texts FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY mac < (SELECT mac FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY moment >= (SELECT moment FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY num + (SELECT lsn FROM v LIMIT 1);
-- [13] 42883 at 30: operator does not exist: numeric + pg_lsn
-- [15 18] ok: i int4

SELECT i FROM v ORDER BY num > (SELECT num FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY nums || (SELECT nums FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY o = (SELECT o FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY poly &> (SELECT poly FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY poly <-> (SELECT poly FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY r >= (SELECT d FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY round <<| (SELECT round FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY small / (SELECT big FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY small >= (SELECT big FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY span + (SELECT moment FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY spot - (SELECT spot FROM v LIMIT 1);
-- 42883 at 26: could not identify an ordering operator for type point

SELECT i FROM v ORDER BY spot >> (SELECT spot FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY txt !~ (SELECT txt FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY txt ~~ (SELECT txt FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v ORDER BY zoned < (SELECT zoned FROM v LIMIT 1);
-- ok: i int4

SELECT i FROM v WHERE addr & ANY (ARRAY[addr]) IS NULL;
-- 42809 at 28: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE addr << ANY (ARRAY[addr]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE area < ANY (ARRAY[area]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE area <= ANY (ARRAY[area]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE big & ANY (ARRAY[big]) IS NULL;
-- 42809 at 27: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE big - ANY (ARRAY[i]) IS NULL;
-- 42809 at 27: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE big < ANY (ARRAY[small]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE big >= ANY (ARRAY[big]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE bits > ANY (ARRAY[bits]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE ch !~* ANY (ARRAY[txt]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE cost * ANY (ARRAY[big]) IS NULL;
-- 42809 at 28: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE d / ANY (ARRAY[d]) IS NULL;
-- 42809 at 25: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE d / ANY (ARRAY[r]) IS NULL;
-- 42809 at 25: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE d < ANY (ARRAY[d]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE d > ANY (ARRAY[r]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE day < ANY (ARRAY[moment]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE flag >= ANY (ARRAY[flag]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE i * ANY (ARRAY[big]) IS NULL;
-- 42809 at 25: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE i + ANY (ARRAY[day]) IS NULL;
-- 42809 at 25: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE i / ANY (ARRAY[small]) IS NULL;
-- 42809 at 25: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE i <> ANY (ARRAY[i]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE ints <@ ANY (ARRAY[ints]) IS NULL;
-- 42883 at 28: operator does not exist: integer[] <@ integer

SELECT i FROM v WHERE ir > ANY (ARRAY[ir]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE jb @? ANY (ARRAY[path]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE lsn - ANY (ARRAY[lsn]) IS NULL;
-- 42809 at 27: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE lsn < ANY (ARRAY[lsn]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE lsn <> ANY (ARRAY[lsn]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE lsn >= ANY (ARRAY[lsn]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE moment - ANY (ARRAY[moment]) IS NULL;
-- 42809 at 30: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE nm < ANY (ARRAY[nm]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE poly <-> ANY (ARRAY[spot]) IS NULL;
-- 42809 at 28: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE poly |>> ANY (ARRAY[poly]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE r > ANY (ARRAY[r]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE r >= ANY (ARRAY[r]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE round * ANY (ARRAY[spot]) IS NULL;
-- 42809 at 29: op ANY/ALL (array) requires operator to yield boolean

SELECT i FROM v WHERE round < ANY (ARRAY[round]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE seg <> ANY (ARRAY[seg]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE seg = ANY (ARRAY[seg]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE small > ANY (ARRAY[small]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE stamp < ANY (ARRAY[day]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE stamp <> ANY (ARRAY[stamp]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE txt <> ANY (ARRAY[nm]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE uid > ANY (ARRAY[uid]) IS NULL;
-- ok: i int4

SELECT i FROM v WHERE zoned + ANY (ARRAY[day]) IS NULL;
-- 42809 at 29: op ANY/ALL (array) requires operator to yield boolean

SELECT i || nums, nums || i FROM v;
-- [13] 42883 at 10: operator does not exist: integer || numeric[]
-- [15 18] ok: ?column? _numeric, ?column? _numeric

SELECT ints < '1', '1' < ints FROM v;
-- 22P02 at 15: malformed array literal: "1"

SELECT ints <= ints, ints <= ints FROM v;
-- ok: ?column? bool, ?column? bool

SELECT ints = $1 FROM v WHERE $2 = ints IS NOT NULL;
-- ok: ?column? bool <- _int4, _int4

SELECT ir + ir, ir + ir FROM v;
-- ok: ?column? int4range, ?column? int4range

SELECT ir - ir, ir - ir FROM v;
-- ok: ?column? int4range, ?column? int4range

SELECT ir -|- ir, ir -|- ir FROM v;
-- ok: ?column? bool, ?column? bool

SELECT ir < ir, ir < ir FROM v;
-- ok: ?column? bool, ?column? bool

SELECT ir <> '1', '1' <> ir FROM v;
-- 22P02 at 14: malformed range literal: "1"

SELECT ir @> '1', '1' @> txt FROM v;
-- 22P02 at 14: malformed range literal: "1"

SELECT ir @> ir, ir @> ir FROM v;
-- ok: ?column? bool, ?column? bool

SELECT jb - texts, texts - jb FROM v;
-- 42883 at 26: operator does not exist: text[] - jsonb

SELECT jb -> '1', '1' -> i FROM v;
-- 42725 at 23: operator is not unique: unknown -> integer

SELECT jb ->> txt, txt ->> jb FROM v;
-- 42883 at 24: operator does not exist: text ->> jsonb

SELECT jb < $1 FROM v WHERE $2 < jb IS NOT NULL;
-- ok: ?column? bool <- jsonb, jsonb

SELECT jb <> '1', '1' <> jb FROM v;
-- ok: ?column? bool, ?column? bool

SELECT js #> '1', '1' #> texts FROM v;
-- 22P02 at 14: malformed array literal: "1"

SELECT js -> txt, txt -> js FROM v;
-- 42883 at 23: operator does not exist: text -> json

SELECT js ->> txt, txt ->> js FROM v;
-- 42883 at 24: operator does not exist: text ->> json

SELECT lsn - num, num - lsn FROM v;
-- [13] 42883 at 12: operator does not exist: pg_lsn - numeric
-- [15 18] 42883 at 23: operator does not exist: numeric - pg_lsn

SELECT lsn <= lsn, lsn <= lsn FROM v;
-- ok: ?column? bool, ?column? bool

SELECT mac & mac, mac & mac FROM v;
-- ok: ?column? macaddr, ?column? macaddr

SELECT mac <= mac, mac <= mac FROM v;
-- ok: ?column? bool, ?column? bool

SELECT mac > $1 FROM v WHERE $2 > mac IS NOT NULL;
-- ok: ?column? bool <- macaddr, macaddr

SELECT moment + span, span + moment FROM v;
-- ok: ?column? timestamp, ?column? timestamp

SELECT moment <= $1 FROM v WHERE $2 <= moment IS NOT NULL;
-- ok: ?column? bool <- timestamp, timestamp

SELECT moment <= stamp, stamp <= moment FROM v;
-- ok: ?column? bool, ?column? bool

SELECT moment <> $1 FROM v WHERE $2 <> stamp IS NOT NULL;
-- ok: ?column? bool <- timestamp, timestamptz

SELECT moment = $1 FROM v WHERE $2 = stamp IS NOT NULL;
-- ok: ?column? bool <- timestamp, timestamptz

SELECT moment = day, day = moment FROM v;
-- ok: ?column? bool, ?column? bool

SELECT moment = moment, moment = moment FROM v;
-- ok: ?column? bool, ?column? bool

SELECT moment > moment, moment > moment FROM v;
-- ok: ?column? bool, ?column? bool

SELECT moment >= day, day >= moment FROM v;
-- ok: ?column? bool, ?column? bool

SELECT nm !~ txt, txt !~ nm FROM v;
-- ok: ?column? bool, ?column? bool

SELECT nm !~* '1', '1' !~* txt FROM v;
-- ok: ?column? bool, ?column? bool

SELECT nm !~~ txt, txt !~~ nm FROM v;
-- ok: ?column? bool, ?column? bool

SELECT nm <> '1', '1' <> nm FROM v;
-- ok: ?column? bool, ?column? bool

SELECT nm <> txt, txt <> nm FROM v;
-- ok: ?column? bool, ?column? bool

SELECT nm = $1 FROM v WHERE $2 = txt IS NOT NULL;
-- ok: ?column? bool <- name, text

SELECT nm >= '1', '1' >= nm FROM v;
-- ok: ?column? bool, ?column? bool

SELECT nm ~~* '1', '1' ~~* txt FROM v;
-- ok: ?column? bool, ?column? bool

SELECT num % '1', '1' % num FROM v;
-- ok: ?column? numeric, ?column? numeric

SELECT num * num, num * num FROM v;
-- ok: ?column? numeric, ?column? numeric

SELECT num / num, num / num FROM v;
-- ok: ?column? numeric, ?column? numeric

SELECT num <= '1', '1' <= num FROM v;
-- ok: ?column? bool, ?column? bool

SELECT num <> '1', '1' <> num FROM v;
-- ok: ?column? bool, ?column? bool

SELECT num = '1', '1' = num FROM v;
-- ok: ?column? bool, ?column? bool

SELECT num ^ $1 FROM v WHERE $2 ^ num IS NOT NULL;
-- ok: ?column? numeric <- numeric, numeric

SELECT nums || i, i || nums FROM v;
-- [13] 42883 at 13: operator does not exist: numeric[] || integer
-- [15 18] ok: ?column? _numeric, ?column? _numeric

SELECT o <= '1', '1' <= o FROM v;
-- ok: ?column? bool, ?column? bool

SELECT o <> o, o <> o FROM v;
-- ok: ?column? bool, ?column? bool

SELECT p *<= p, p *<= p FROM v;
-- ok: ?column? bool, ?column? bool

SELECT p *<> p, p *<> p FROM v;
-- ok: ?column? bool, ?column? bool

SELECT p *> $1 FROM v WHERE $2 *> p IS NOT NULL;
-- ok: ?column? bool <- record, record

SELECT p *>= '1', '1' *>= p FROM v;
-- 0A000 at 14: input of anonymous composite types is not implemented

SELECT p < '1', '1' < p FROM v;
-- 0A000 at 12: input of anonymous composite types is not implemented

SELECT p <= p, p <= p FROM v;
-- ok: ?column? bool, ?column? bool

SELECT p <> '1', '1' <> p FROM v;
-- 0A000 at 13: input of anonymous composite types is not implemented

SELECT p = '1', '1' = p FROM v;
-- 0A000 at 12: input of anonymous composite types is not implemented

SELECT poly &< poly, poly &< poly FROM v;
-- ok: ?column? bool, ?column? bool

SELECT poly <-> $1 FROM v WHERE $2 <-> round IS NOT NULL;
-- ok: ?column? float8 <- polygon, circle

SELECT poly <<| $1 FROM v WHERE $2 <<| poly IS NOT NULL;
-- ok: ?column? bool <- polygon, polygon

SELECT poly <@ poly, poly <@ poly FROM v;
-- ok: ?column? bool, ?column? bool

SELECT poly @> poly, poly @> poly FROM v;
-- ok: ?column? bool, ?column? bool

SELECT query && '1', '1' && query FROM v;
-- ok: ?column? tsquery, ?column? tsquery

SELECT query < $1 FROM v WHERE $2 < query IS NOT NULL;
-- ok: ?column? bool <- tsquery, tsquery

SELECT query <= query, query <= query FROM v;
-- ok: ?column? bool, ?column? bool

SELECT query <@ query, query <@ query FROM v;
-- ok: ?column? bool, ?column? bool

SELECT query = '1', '1' = query FROM v;
-- ok: ?column? bool, ?column? bool

SELECT query @@ '1', '1' @@ words FROM v;
-- ok: ?column? bool, ?column? bool

SELECT r * $1 FROM v WHERE $2 * cost IS NOT NULL;
-- ok: ?column? float4 <- float4, float8

SELECT r * r, r * r FROM v;
-- ok: ?column? float4, ?column? float4

SELECT r - d, d - r FROM v;
-- ok: ?column? float8, ?column? float8

SELECT r / '1', '1' / d FROM v;
-- ok: ?column? float4, ?column? float8

SELECT r < d, d < r FROM v;
-- ok: ?column? bool, ?column? bool

SELECT r <= r, r <= r FROM v;
-- ok: ?column? bool, ?column? bool

SELECT r <> d, d <> r FROM v;
-- ok: ?column? bool, ?column? bool

SELECT raw <> '1', '1' <> raw FROM v;
-- ok: ?column? bool, ?column? bool

SELECT raw > '1', '1' > raw FROM v;
-- ok: ?column? bool, ?column? bool

SELECT raw >= '1', '1' >= raw FROM v;
-- ok: ?column? bool, ?column? bool

SELECT round &> round, round &> round FROM v;
-- ok: ?column? bool, ?column? bool

SELECT round + $1 FROM v WHERE $2 + spot IS NOT NULL;
-- ok: ?column? circle <- point, point

SELECT round - spot, spot - round FROM v;
-- 42883 at 27: operator does not exist: point - circle

SELECT round <-> $1 FROM v WHERE $2 <-> round IS NOT NULL;
-- ok: ?column? float8 <- circle, circle

SELECT round <-> poly, poly <-> round FROM v;
-- ok: ?column? float8, ?column? float8

SELECT round <= round, round <= round FROM v;
-- ok: ?column? bool, ?column? bool

SELECT round <> round, round <> round FROM v;
-- ok: ?column? bool, ?column? bool

SELECT round <@ round, round <@ round FROM v;
-- ok: ?column? bool, ?column? bool

SELECT round = $1 FROM v WHERE $2 = round IS NOT NULL;
-- ok: ?column? bool <- circle, circle

SELECT round >= round, round >= round FROM v;
-- ok: ?column? bool, ?column? bool

SELECT round >> round, round >> round FROM v;
-- ok: ?column? bool, ?column? bool

SELECT round @> spot, spot @> round FROM v;
-- 42883 at 28: operator does not exist: point @> circle

SELECT round |&> $1 FROM v WHERE $2 |&> round IS NOT NULL;
-- ok: ?column? bool <- circle, circle

SELECT round |>> round, round |>> round FROM v;
-- ok: ?column? bool, ?column? bool

SELECT seg # '1', '1' # seg FROM v;
-- 22P02 at 14: invalid input syntax for type lseg: "1"

SELECT seg ## '1', '1' ## area FROM v;
-- 22P02 at 15: invalid input syntax for type lseg: "1"

SELECT seg ## seg, seg ## seg FROM v;
-- ok: ?column? point, ?column? point

SELECT seg <-> $1 FROM v WHERE $2 <-> area IS NOT NULL;
-- ok: ?column? float8 <- lseg, box

SELECT seg <-> seg, seg <-> seg FROM v;
-- ok: ?column? float8, ?column? float8

SELECT seg > '1', '1' > seg FROM v;
-- 22P02 at 14: invalid input syntax for type lseg: "1"

SELECT seg >= '1', '1' >= seg FROM v;
-- 22P02 at 15: invalid input syntax for type lseg: "1"

SELECT seg ?# area, area ?# seg FROM v;
-- 42883 at 26: operator does not exist: box ?# lseg

SELECT small * $1 FROM v WHERE $2 * i IS NOT NULL;
-- ok: ?column? int2 <- int2, int4

SELECT small * big, big * small FROM v;
-- ok: ?column? int8, ?column? int8

SELECT small * small, small * small FROM v;
-- ok: ?column? int2, ?column? int2

SELECT small + big, big + small FROM v;
-- ok: ?column? int8, ?column? int8

SELECT small + i, i + small FROM v;
-- ok: ?column? int4, ?column? int4

SELECT small / i, i / small FROM v;
-- ok: ?column? int4, ?column? int4

SELECT small < '1', '1' < small FROM v;
-- ok: ?column? bool, ?column? bool

SELECT small < i, i < small FROM v;
-- ok: ?column? bool, ?column? bool

SELECT small << '1', '1' << i FROM v;
-- ok: ?column? int2, ?column? int4

SELECT small <= $1 FROM v WHERE $2 <= big IS NOT NULL;
-- ok: ?column? bool <- int2, int8

SELECT small <> $1 FROM v WHERE $2 <> i IS NOT NULL;
-- ok: ?column? bool <- int2, int4

SELECT small <> big, big <> small FROM v;
-- ok: ?column? bool, ?column? bool

SELECT small = $1 FROM v WHERE $2 = i IS NOT NULL;
-- ok: ?column? bool <- int2, int4

SELECT small = small, small = small FROM v;
-- ok: ?column? bool, ?column? bool

SELECT small > '1', '1' > i FROM v;
-- ok: ?column? bool, ?column? bool

SELECT small >= $1 FROM v WHERE $2 >= i IS NOT NULL;
-- ok: ?column? bool <- int2, int4

SELECT small >= small, small >= small FROM v;
-- ok: ?column? bool, ?column? bool

SELECT small >> $1 FROM v WHERE $2 >> i IS NOT NULL;
-- ok: ?column? int2 <- int4, int4

SELECT span + '1', '1' + clock FROM v;
-- ok: ?column? interval, ?column? time

SELECT span + day, day + span FROM v;
-- ok: ?column? timestamp, ?column? timestamp

SELECT span + zoned, zoned + span FROM v;
-- ok: ?column? timetz, ?column? timetz

SELECT span - span, span - span FROM v;
-- ok: ?column? interval, ?column? interval

SELECT span <> span, span <> span FROM v;
-- ok: ?column? bool, ?column? bool

SELECT spot + spot, spot + spot FROM v;
-- ok: ?column? point, ?column? point

SELECT spot / $1 FROM v WHERE $2 / spot IS NOT NULL;
-- ok: ?column? point <- point, point

SELECT spot <-> $1 FROM v WHERE $2 <-> area IS NOT NULL;
-- ok: ?column? float8 <- point, box

SELECT spot <-> $1 FROM v WHERE $2 <-> poly IS NOT NULL;
-- ok: ?column? float8 <- point, polygon

SELECT spot <-> $1 FROM v WHERE $2 <-> round IS NOT NULL;
-- ok: ?column? float8 <- point, circle

SELECT spot <@ seg, seg <@ spot FROM v;
-- 42883 at 25: operator does not exist: lseg <@ point

SELECT spot ?- '1', '1' ?- spot FROM v;
-- 22P02 at 16: invalid input syntax for type point: "1"

SELECT spot |>> $1 FROM v WHERE $2 |>> spot IS NOT NULL;
-- [13] 42883 at 13: operator does not exist: point |>> unknown
-- [15 18] ok: ?column? bool <- point, point

SELECT spot ~= spot, spot ~= spot FROM v;
-- ok: ?column? bool, ?column? bool

SELECT stamp + span, span + stamp FROM v;
-- ok: ?column? timestamptz, ?column? timestamptz

SELECT stamp - $1 FROM v WHERE $2 - span IS NOT NULL;
-- ok: ?column? interval <- timestamptz, interval

SELECT stamp < '1', '1' < moment FROM v;
-- 22007 at 16: invalid input syntax for type timestamp with time zone: "1"

SELECT stamp < stamp, stamp < stamp FROM v;
-- ok: ?column? bool, ?column? bool

SELECT stamp <= moment, moment <= stamp FROM v;
-- ok: ?column? bool, ?column? bool

SELECT stamp <> '1', '1' <> moment FROM v;
-- 22007 at 17: invalid input syntax for type timestamp with time zone: "1"

SELECT stamp = $1 FROM v WHERE $2 = moment IS NOT NULL;
-- ok: ?column? bool <- timestamptz, timestamp

SELECT stamp = day, day = stamp FROM v;
-- ok: ?column? bool, ?column? bool

SELECT stamp = stamp, stamp = stamp FROM v;
-- ok: ?column? bool, ?column? bool

SELECT stamp > $1 FROM v WHERE $2 > moment IS NOT NULL;
-- ok: ?column? bool <- timestamptz, timestamp

SELECT stamp > '1', '1' > day FROM v;
-- 22007 at 16: invalid input syntax for type timestamp with time zone: "1"

SELECT txt !~* '1', '1' !~* txt FROM v;
-- ok: ?column? bool, ?column? bool

SELECT txt < $1 FROM v WHERE $2 < txt IS NOT NULL;
-- ok: ?column? bool <- text, text

SELECT txt <= $1 FROM v WHERE $2 <= txt IS NOT NULL;
-- ok: ?column? bool <- text, text

SELECT txt = nm, nm = txt FROM v;
-- ok: ?column? bool, ?column? bool

SELECT txt > nm, nm > txt FROM v;
-- ok: ?column? bool, ?column? bool

SELECT txt >= $1 FROM v WHERE $2 >= nm IS NOT NULL;
-- ok: ?column? bool <- text, name

SELECT txt >= txt, txt >= txt FROM v;
-- ok: ?column? bool, ?column? bool

SELECT txt || i, i || txt FROM v;
-- ok: ?column? text, ?column? text

SELECT txt ~ txt, txt ~ txt FROM v;
-- ok: ?column? bool, ?column? bool

SELECT txt ~<=~ $1 FROM v WHERE $2 ~<=~ txt IS NOT NULL;
-- ok: ?column? bool <- text, text

SELECT txt ~<~ txt, txt ~<~ txt FROM v;
-- ok: ?column? bool, ?column? bool

SELECT txt ~>=~ txt, txt ~>=~ txt FROM v;
-- ok: ?column? bool, ?column? bool

SELECT txt ~>~ $1 FROM v WHERE $2 ~>~ txt IS NOT NULL;
-- ok: ?column? bool <- text, text

SELECT uid < '1', '1' < uid FROM v;
-- 22P02 at 14: invalid input syntax for type uuid: "1"

SELECT uid >= uid, uid >= uid FROM v;
-- ok: ?column? bool, ?column? bool

SELECT vbits < '1', '1' < vbits FROM v;
-- ok: ?column? bool, ?column? bool

SELECT vbits <> $1 FROM v WHERE $2 <> vbits IS NOT NULL;
-- ok: ?column? bool <- varbit, varbit

SELECT words @@@ query, query @@@ words FROM v;
-- ok: ?column? bool, ?column? bool

SELECT words || $1 FROM v WHERE $2 || words IS NOT NULL;
-- ok: ?column? tsvector <- tsvector, tsvector

SELECT zoned <> zoned, zoned <> zoned FROM v;
-- ok: ?column? bool, ?column? bool

SELECT zoned = $1 FROM v WHERE $2 = zoned IS NOT NULL;
-- ok: ?column? bool <- timetz, timetz

SELECT zoned > zoned, zoned > zoned FROM v;
-- ok: ?column? bool, ?column? bool

SELECT zoned >= zoned, zoned >= zoned FROM v;
-- ok: ?column? bool, ?column? bool

SELECT |/ d, |/ '1', |/ $1 FROM v;
-- ok: ?column? float8, ?column? float8, ?column? float8 <- float8

SELECT ~ addr, ~ '1', ~ $1 FROM v;
-- 42725 at 16: operator is not unique: ~ unknown

SELECT ~ big, ~ '1', ~ $1 FROM v;
-- 42725 at 15: operator is not unique: ~ unknown

SELECT ~ i, ~ '1', ~ $1 FROM v;
-- 42725 at 13: operator is not unique: ~ unknown

SELECT ~ mac, ~ '1', ~ $1 FROM v;
-- 42725 at 15: operator is not unique: ~ unknown

SELECT ~ small, ~ '1', ~ $1 FROM v;
-- 42725 at 17: operator is not unique: ~ unknown
