// Generated from Amazon's model authorization_v1. To change this file, see CONTRIBUTING.md.

export {}
