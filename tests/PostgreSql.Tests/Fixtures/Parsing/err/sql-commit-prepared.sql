-- Manual, COMMIT PREPARED.

--! syntax error at end of input
COMMIT PREPARED⟦⟧

--! syntax error at or near "gid"
COMMIT PREPARED ⟦gid⟧

--! syntax error at or near "PREPARED"
COMMIT WORK ⟦PREPARED⟧ 'gid'

--! syntax error at or near "AND"
COMMIT PREPARED 'gid' ⟦AND⟧ CHAIN

--! syntax error at or near ","
COMMIT PREPARED 'gid'⟦,⟧ 'other'

--! syntax error at or near "42"
COMMIT PREPARED ⟦42⟧
