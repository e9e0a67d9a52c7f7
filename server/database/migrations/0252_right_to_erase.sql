-- Erasing a customer for good is a right of its own. It had been a part of the right to merge them,
-- so all roles that could erase customers still can: the administrators' role, and those to which
-- a house has given that right.
insert into role_grants (role_id, action, scope)
select role_id, 'erase-customers', scope from role_grants where action = 'merge-customers';
