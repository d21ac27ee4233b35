-- Manual, Bit String Types.

SELECT B'101', X'1F', '1'::bit, '1'::bit(3), '1'::bit varying, '1'::bit varying(5), bit '1', bit(3) '101', bit varying(3) '1';

SELECT B'101' & B'001' | ~ B'1' # B'0' << 1;
