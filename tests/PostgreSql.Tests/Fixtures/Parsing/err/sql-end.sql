-- Manual, END.

--! syntax error at or near "IF"
END ⟦IF⟧

--! syntax error at end of input
END AND⟦⟧

--! syntax error at end of input
END AND NO⟦⟧

--! syntax error at or near "LOOP"
END ⟦LOOP⟧

--! syntax error at or near "CASE"
END ⟦CASE⟧

--! syntax error at or near "PREPARED"
END ⟦PREPARED⟧ 'x'
