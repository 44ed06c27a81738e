import { organisation } from '@redgrid/organisation';
import { runMain, serveDomain } from '@redgrid/runtime';

runMain(() => serveDomain(organisation));
