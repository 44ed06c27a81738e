-- Once, when the server's data folder is made: RedGrid makes its own schemas redgrid_<domain>, and nothing else is its business.
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX ON `redgrid\_%`.* TO 'redgrid'@'%';
