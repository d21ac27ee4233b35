-- Manual, ROLLBACK PREPARED.

--! syntax error at end of input
ROLLBACK PREPARED⟦⟧

--! syntax error at or near "gid"
ROLLBACK PREPARED ⟦gid⟧

--! syntax error at or near "PREPARED"
ROLLBACK WORK ⟦PREPARED⟧ 'gid'

--! syntax error at or near "AND"
ROLLBACK PREPARED 'gid' ⟦AND⟧ NO CHAIN

--! syntax error at or near "TO"
ROLLBACK PREPARED ⟦TO⟧ 'gid'
